package org.followthrough.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the council of a paper with its committees, and its posts with those who hold them by the paper's own words. */
@Service
@Transactional
public class PaperPlaces {

    private final Councils councils;
    private final Posts posts;

    PaperPlaces(Councils councils, Posts posts) {
        this.councils = councils;
        this.posts = posts;
    }

    /**
     * What the paper's keys stand for.
     *
     * @param committees slug to id
     * @param posts key to id
     */
    public record Places(Map<String, Long> committees, Map<String, Long> posts) {

        public Places {
            committees = Map.copyOf(committees);
            posts = Map.copyOf(posts);
        }

        /** Of the committee with this slug. */
        public long committee(String slug) {
            return Objects.requireNonNull(committees.get(slug), () -> "no committee " + slug);
        }

        /** Of the post with this key. */
        public long post(String key) {
            return Objects.requireNonNull(posts.get(key), () -> "no post " + key);
        }
    }

    /** Creates them all; nobody of them may be there yet. */
    public Places create(Actor administrator, Paper paper) {
        CouncilDetails details =
                new CouncilDetails(paper.council().name(), paper.council().slug());
        long council = councils.createCouncil(administrator, details).id();
        Map<String, Long> committees = new HashMap<>();
        for (Paper.Committee each : paper.committees()) {
            CommitteeDetails committee = new CommitteeDetails(council, each.name(), each.slug(), each.kind(), null);
            committees.put(
                    each.slug(),
                    councils.createCommittee(administrator, committee).id());
        }
        Map<String, Long> made = new HashMap<>();
        for (Paper.Post each : paper.postsOrNone()) {
            PostDetails post = new PostDetails(council, each.title(), each.body() == null ? "" : each.body());
            long id = posts.create(administrator, post).id();
            made.put(each.key(), id);
            // the paper says who holds it on its own day, and not since when
            LocalDate known = paper.source().date();
            each.heldBy()
                    .forEach(holder -> posts.appoint(administrator, id, new HolderDetails(holder, null, known, null)));
        }
        return new Places(committees, made);
    }
}
