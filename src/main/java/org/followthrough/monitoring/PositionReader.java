package org.followthrough.monitoring;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads every wording of the current position that was handed in for an item. */
@Component
@Transactional(readOnly = true)
public class PositionReader {

    private final JdbcClient jdbc;

    PositionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One wording with who handed it in. */
    public record Wording(GivenUpdate update, ItemView.Given given) {}

    /** The latest first; the first of them counts. */
    public List<Wording> of(ItemView item) {
        return jdbc.sql("""
                        select u.*, a.name as by
                        from position_update u join account a on a.id = u.given_by
                        where u.item_id = :item order by u.id desc""")
                .param("item", item.id())
                .query((row, number) -> new Wording(
                        EntryReader.update(row),
                        new ItemView.Given(
                                row.getString("by"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("on_behalf"))))
                .list();
    }
}
