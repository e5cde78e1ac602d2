package org.followthrough.council;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Councils and committees: an administrator keeps them, everybody may read them. */
@Service
@Transactional
public class Councils {

    private static final int NAME_LENGTH = 200;

    private final CouncilRepository councils;
    private final CommitteeRepository committees;
    private final List<CommitteeUse> uses;
    private final History history;

    Councils(CouncilRepository councils, CommitteeRepository committees, List<CommitteeUse> uses, History history) {
        this.councils = councils;
        this.committees = committees;
        this.uses = List.copyOf(uses);
        this.history = history;
    }

    /** Whether this person may keep councils and committees; asked by the button and by the deed. */
    public Optional<Refusal> refusalToKeep(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("Only an administrator can change councils and committees."));
    }

    /** Adds a council. */
    public CouncilView createCouncil(Actor actor, CouncilDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        CouncilDetails clean = clean(details);
        check(clean, null);
        Council council = saved(() -> councils.saveAndFlush(new Council(clean)));
        history.record(actor, "council created", new Subject("council", council.id()), clean.name(), null);
        return council.view();
    }

    /**
     * Renames a council.
     *
     * @throws org.followthrough.shared.StaleEdit if it was saved since the form was made
     */
    public CouncilView editCouncil(Actor actor, long id, long version, CouncilDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        Council council = councils.findById(id).orElseThrow(RefusedAction::notFound);
        council.requireVersion(version);
        CouncilDetails clean = clean(details);
        check(clean, council.view());
        council.edit(clean);
        saved(() -> councils.saveAndFlush(council));
        history.record(actor, "council edited", new Subject("council", id), clean.name(), null);
        return council.view();
    }

    /** Adds a committee to a council. */
    public CommitteeView createCommittee(Actor actor, CommitteeDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        CommitteeDetails clean = clean(details);
        check(clean, null);
        Council council = councils.findById(clean.councilId())
                .orElseThrow(() -> new InvalidInput("councilId", "Select a council"));
        Committee parent = parentOf(clean, council.id(), null);
        Committee committee = saved(() -> committees.saveAndFlush(new Committee(council, clean, parent)));
        history.record(actor, "committee created", new Subject("committee", committee.id()), clean.name(), null);
        return committee.view();
    }

    /** Whether what is read under the committee's address, or belongs to its scrutiny, keeps its address and kind. */
    @Transactional(readOnly = true)
    public boolean isUsed(long committeeId) {
        return uses.stream().anyMatch(use -> use.isUsed(committeeId));
    }

    /**
     * Changes a committee; it stays with its council. Once it has meetings or reviews it keeps its address, and does not
     * become the executive.
     */
    public CommitteeView editCommittee(Actor actor, long id, long version, CommitteeDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        Committee committee = committees.findById(id).orElseThrow(RefusedAction::notFound);
        committee.requireVersion(version);
        CommitteeDetails clean = clean(details);
        CommitteeView before = committee.view();
        check(clean, before);
        checkUse(clean, before);
        committee.edit(clean, parentOf(clean, before.councilId(), committee));
        saved(() -> committees.saveAndFlush(committee));
        history.record(actor, "committee edited", new Subject("committee", id), clean.name(), null);
        return committee.view();
    }

    /**
     * The council with this id.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public CouncilView council(long id) {
        return councils.findById(id).map(Council::view).orElseThrow(RefusedAction::notFound);
    }

    /** Every council by name. */
    @Transactional(readOnly = true)
    public List<CouncilView> councils() {
        return councils.findAll().stream()
                .map(Council::view)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** Every committee, by council and name. */
    @Transactional(readOnly = true)
    public List<CommitteeView> committees() {
        return committees.findAllByOrderByCouncilNameAscNameAsc().stream()
                .map(Committee::view)
                .toList();
    }

    /**
     * The committee at an address.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public CommitteeView committee(String slug) {
        return committees.findBySlug(slug).map(Committee::view).orElseThrow(RefusedAction::notFound);
    }

    /**
     * The committee with this id.
     *
     * @throws RefusedAction (404) if there is none
     */
    @Transactional(readOnly = true)
    public CommitteeView committee(long id) {
        return committees.findById(id).map(Committee::view).orElseThrow(RefusedAction::notFound);
    }

    /** The parent, which must be of the same council and must not itself report to the committee. */
    private @Nullable Committee parentOf(CommitteeDetails details, long councilId, @Nullable Committee child) {
        Long parentId = details.parentId();
        if (parentId == null) {
            return null;
        }
        Committee parent = committees
                .findById(parentId)
                .filter(found -> found.view().councilId() == councilId)
                .orElseThrow(() -> new InvalidInput("parentId", "Select a committee of this council"));
        // the set ends a circle that two people might have made by saving at the same moment
        Set<Long> seen = new HashSet<>();
        for (Committee above = parent;
                above != null && seen.add(above.id());
                above = above.parent().orElse(null)) {
            if (child != null && above.id() == child.id()) {
                throw new InvalidInput(
                        "parentId", "A committee cannot report to itself, nor to one that reports to it");
            }
        }
        return parent;
    }

    private static CouncilDetails clean(CouncilDetails details) {
        return new CouncilDetails(details.name().strip(), details.slug().strip());
    }

    private static CommitteeDetails clean(CommitteeDetails details) {
        return new CommitteeDetails(
                details.councilId(),
                details.name().strip(),
                details.slug().strip(),
                details.kind(),
                details.parentId());
    }

    /** Two people who take one name or address at the same moment both find it free; the database refuses the second. */
    private static <T> T saved(Supplier<T> save) {
        try {
            return save.get();
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("slug", "Somebody else took this name or address a moment ago. Choose another");
        }
    }

    private void check(CouncilDetails details, @Nullable CouncilView before) {
        Map<String, String> problems = new LinkedHashMap<>();
        checkName(details.name(), problems);
        checkSlug(details.slug(), problems);
        if (problems.isEmpty()) {
            boolean sameName = before != null && before.name().equalsIgnoreCase(details.name());
            if (!sameName && councils.existsByNameIgnoreCase(details.name())) {
                problems.put("name", "There is already a council with this name");
            }
            if ((before == null || !before.slug().equals(details.slug())) && councils.existsBySlug(details.slug())) {
                problems.put("slug", "There is already a council with this address");
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private void check(CommitteeDetails details, @Nullable CommitteeView before) {
        Map<String, String> problems = new LinkedHashMap<>();
        checkName(details.name(), problems);
        checkSlug(details.slug(), problems);
        if (problems.isEmpty()
                && (before == null || !before.slug().equals(details.slug()))
                && committees.existsBySlug(details.slug())) {
            problems.put("slug", "There is already a committee with this address");
        }
        InvalidInput.throwIfAny(problems);
    }

    private void checkUse(CommitteeDetails details, CommitteeView before) {
        boolean moves = !before.slug().equals(details.slug());
        boolean becomesExecutive = details.kind() == CommitteeKind.EXECUTIVE && before.kind() != details.kind();
        if ((!moves && !becomesExecutive) || !isUsed(before.id())) {
            return;
        }
        Map<String, String> problems = new LinkedHashMap<>();
        if (moves) {
            problems.put(
                    "slug",
                    "The address must stay %s: the committee has meetings or reviews, and links to them would break"
                            .formatted(before.slug()));
        }
        if (becomesExecutive) {
            problems.put("kind", "A committee with meetings or reviews cannot become the executive");
        }
        InvalidInput.throwIfAny(problems);
    }

    private static void checkName(String name, Map<String, String> problems) {
        if (name.isBlank()) {
            problems.put("name", "Enter a name");
        } else if (name.length() > NAME_LENGTH) {
            problems.put("name", "The name must be " + NAME_LENGTH + " characters or fewer");
        }
    }

    private static void checkSlug(String slug, Map<String, String> problems) {
        if (slug.isEmpty() && problems.containsKey("name")) {
            return; // it is made of the name, once there is one
        }
        if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH) {
            problems.put("slug", "The address must be made of small letters, digits and single hyphens, at most 80");
        }
    }
}
