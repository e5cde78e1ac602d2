package org.followthrough.guards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table by its version in the database, by table: the same before and after means that nothing was
 * written, not even what was already there. Sign-in sessions are left out, since reading a page renews them.
 */
record Fingerprint(Map<String, String> byTable) {

    static Fingerprint of(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'spring_session%'
                """).query(String.class).list();
        Map<String, String> byTable = new TreeMap<>();
        for (String table : tables) {
            byTable.put(
                    table, jdbc.sql("""
                    select count(*) || ' rows ' || coalesce(md5(string_agg(ctid::text || xmin::text, ',' order by ctid)), '')
                    from %s""".formatted(table)).query(String.class).single());
        }
        return new Fingerprint(byTable);
    }
}
