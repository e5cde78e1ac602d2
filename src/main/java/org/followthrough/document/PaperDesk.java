package org.followthrough.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes papers in that a scrutiny officer sends, by that officer's own hands: what only a chair or a cabinet member can
 * do is left to them, and what only an administrator can unless the officer is one too. All of a paper or nothing of it; a paper that was taken in is refused the second
 * time, because what it makes is there.
 */
@Service
@Transactional
public class PaperDesk {

    /** Papers are taken in one after the other, so that two people who send the same one do not meet halfway. */
    private static final long ONE_AT_A_TIME = 4_220_001;

    private final PaperReader reader;
    private final PaperPlaces places;
    private final PaperImport papers;
    private final JdbcClient jdbc;

    PaperDesk(PaperReader reader, PaperPlaces places, PaperImport papers, JdbcClient jdbc) {
        this.reader = reader;
        this.places = places;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    /** Whether this person may send papers; asked by the page and by the deed. */
    public Optional<Refusal> refusalToImport(Actor actor) {
        return actor.committeesAs(Role.SCRUTINY_OFFICER).isEmpty()
                ? Optional.of(Refusal.notAllowed("Only scrutiny officers can take a paper in."))
                : Optional.empty();
    }

    /**
     * What a paper would make. It is taken in and all of it taken back, so that what would be refused is known.
     *
     * @throws WrongPaper naming what cannot be taken in, and where in the paper it stands
     */
    public PaperPreview check(Actor officer, String json) {
        RefusedAction.throwIf(refusalToImport(officer));
        Paper paper = read(json);
        PaperPlaces.Found found = run(officer, paper, null);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return PaperSummary.of(paper, found);
    }

    /**
     * Takes a paper in.
     *
     * @param published minute or decision reference with which the officer confirms that the executive published the
     *     paper's answers as decided; null leaves them for the cabinet member to approve
     * @throws WrongPaper naming what cannot be taken in; then nothing of it is
     */
    public PaperPreview take(Actor officer, String json, @Nullable String published) {
        RefusedAction.throwIf(refusalToImport(officer));
        Paper paper = read(json);
        PaperPlaces.Found found = run(officer, paper, published);
        return PaperSummary.of(paper, found);
    }

    private Paper read(String json) {
        if (json.isBlank()) {
            throw new WrongPaper("The paper", "choose a file, or paste its text");
        }
        try {
            return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PaperPlaces.Found run(Actor officer, Paper paper, @Nullable String published) {
        try {
            jdbc.sql("select true from (select pg_advisory_xact_lock(:key)) lock")
                    .param("key", ONE_AT_A_TIME)
                    .query(Boolean.class)
                    .single();
            PaperPlaces.Found found = places.complete(officer, paper);
            if (!found.missing().isEmpty()) {
                throw new WrongPaper(found.missing());
            }
            papers.take(
                    paper,
                    new PaperImport.Hands(
                            officer.has(Role.ADMINISTRATOR) ? officer : null,
                            officer,
                            null,
                            null,
                            published,
                            found.places()));
            // what the database checks at the end it checks now, so that a trial knows of it
            jdbc.sql("set constraints all immediate").update();
            return found;
        } catch (DataIntegrityViolationException taken) {
            throw new WrongPaper(
                    List.of(
                            "The paper: something in it is here already, or does not fit what is here. Was it taken in before?"));
        }
    }
}
