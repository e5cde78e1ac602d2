package org.followthrough.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Councils and committees: an administrator keeps them, everybody may read them. */
@Service
@Transactional
public class Councils {

    private static final int NAME_LENGTH = 200;

    private final CouncilRepository councils;
    private final CommitteeRepository committees;
    private final History history;

    Councils(CouncilRepository councils, CommitteeRepository committees, History history) {
        this.councils = councils;
        this.committees = committees;
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
        check(details, null);
        Council council = councils.saveAndFlush(new Council(details));
        history.record(actor, "council created", new Subject("council", council.id()), details.name(), null);
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
        check(details, council.view());
        council.edit(details);
        councils.saveAndFlush(council);
        history.record(actor, "council edited", new Subject("council", id), details.name(), null);
        return council.view();
    }

    /** Adds a committee to a council. */
    public CommitteeView createCommittee(Actor actor, CommitteeDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        check(details, null);
        Council council = councils.findById(details.councilId())
                .orElseThrow(() -> new InvalidInput("councilId", "Select a council"));
        Committee committee = committees.saveAndFlush(new Committee(council, details, parentOf(details)));
        history.record(actor, "committee created", new Subject("committee", committee.id()), details.name(), null);
        return committee.view();
    }

    /** Changes a committee; it stays with its council. */
    public CommitteeView editCommittee(Actor actor, long id, long version, CommitteeDetails details) {
        RefusedAction.throwIf(refusalToKeep(actor));
        Committee committee = committees.findById(id).orElseThrow(RefusedAction::notFound);
        committee.requireVersion(version);
        check(details, committee.view());
        committee.edit(details, parentOf(details));
        committees.saveAndFlush(committee);
        history.record(actor, "committee edited", new Subject("committee", id), details.name(), null);
        return committee.view();
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

    private @Nullable Committee parentOf(CommitteeDetails details) {
        Long parentId = details.parentId();
        return parentId == null
                ? null
                : committees
                        .findById(parentId)
                        .orElseThrow(() -> new InvalidInput("parentId", "Select a committee of this council"));
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
        throwIfAny(problems);
    }

    private void check(CommitteeDetails details, @Nullable CommitteeView before) {
        Map<String, String> problems = new LinkedHashMap<>();
        checkName(details.name(), problems);
        checkSlug(details.slug(), problems);
        Long parentId = details.parentId();
        if (before != null && parentId != null && parentId == before.id()) {
            problems.put("parentId", "A committee cannot report to itself");
        }
        if (problems.isEmpty()
                && (before == null || !before.slug().equals(details.slug()))
                && committees.existsBySlug(details.slug())) {
            problems.put("slug", "There is already a committee with this address");
        }
        throwIfAny(problems);
    }

    private static void checkName(String name, Map<String, String> problems) {
        if (name.isBlank()) {
            problems.put("name", "Enter a name");
        } else if (name.length() > NAME_LENGTH) {
            problems.put("name", "The name must be " + NAME_LENGTH + " characters or fewer");
        }
    }

    private static void checkSlug(String slug, Map<String, String> problems) {
        if (!slug.matches(Slug.PATTERN) || slug.length() > Slug.MAX_LENGTH) {
            problems.put("slug", "The address must be made of small letters, digits and single hyphens, at most 80");
        }
    }

    private static void throwIfAny(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
