package org.followthrough.guards;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table by its version in the database, by table: the same before and after means that nothing was
 * written, not even what was already there. Sign-in sessions are left out, since reading a page renews them.
 */
record Fingerprint(Map<String, String> byTable) {

    static Fingerprint of(JdbcClient jdbc) {
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
