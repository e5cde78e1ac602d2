package org.followthrough.guards;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table by its version in the database, by table: the same before and after means that nothing was
 * written, not even what was already there. Sign-in sessions are left out, since reading a page renews them.
 */
record Fingerprint(Map<String, String> byTable) {

    /** The last one, with the moment of the database that it was taken at. */
    private record Taken(String moment, Fingerprint fingerprint) {}

    private static final AtomicReference<Taken> LAST = new AtomicReference<>();

    /** Whoever writes takes a transaction's number: as long as none was taken or given back, the last one holds. */
    static Fingerprint of(JdbcClient jdbc) {
        String moment = jdbc.sql("select current_database() || ' ' || pg_current_snapshot()")
                .query(String.class)
                .single();
        Taken last = LAST.get();
        if (last == null || !last.moment().equals(moment)) {
            last = new Taken(moment, whole(jdbc));
            LAST.set(last);
        }
        return last.fingerprint();
    }

    private static Fingerprint whole(JdbcClient jdbc) {
        String ofAllTables = jdbc.sql("""
                select string_agg(format(
                  'select %L as name, count(*) || coalesce(md5(string_agg(ctid::text || xmin, '' '' order by ctid)), '''')
                   as rows from %I', table_name, table_name), ' union all ')
                from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'spring_session%'
                """).query(String.class).single();
        Map<String, String> byTable = new TreeMap<>();
        jdbc.sql(ofAllTables)
                .query((RowCallbackHandler) row -> byTable.put(row.getString("name"), row.getString("rows")));
        return new Fingerprint(byTable);
    }
}
