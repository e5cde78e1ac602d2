package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Whose strand of a recommendation it is: how pages and addresses tell it from the others.
 *
 * @param place among the recipients in printed order, from 1
 * @param name of the post with its body
 */
public record StrandRecipient(long postId, int place, String name) {

    /** From the columns of the view "strand"; null where the recommendation is followed as a whole. */
    public static @Nullable StrandRecipient read(ResultSet row) throws SQLException {
        Long post = row.getObject("recipient_post_id", Long.class);
        return post == null ? null : new StrandRecipient(post, row.getInt("place"), row.getString("recipient"));
    }

    /** Its place on the recommendation's page. */
    public String anchor() {
        return "recipient-" + place;
    }

    /** What a strand is called where a recommendation is called so: "EP-7 – Coventry children's services". */
    public static String named(String words, @Nullable StrandRecipient recipient) {
        return recipient == null ? words : named(words, recipient.name());
    }

    /** The same for a recipient's name alone. */
    static String named(String words, @Nullable String recipient) {
        return recipient == null ? words : words + " – " + recipient;
    }

    /** Its part of an address: EP-7, or EP-7.2 for the second recipient. */
    public static String key(String shortName, @Nullable StrandRecipient recipient) {
        return recipient == null ? shortName : key(shortName, recipient.place());
    }

    /** The same for the recipient's place alone. */
    static String key(String shortName, @Nullable Integer place) {
        return place == null ? shortName : shortName + "." + place;
    }
}
