package org.followthrough.setup.database;

import java.nio.file.Path;

/** An application that holds a data folder until it is killed; run as a virtual machine of its own. */
final class ServerHolder {

    static final String READY = "ready";

    private ServerHolder() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
        EmbeddedDatabaseTest.execute(database, "create table kept (word text)");
        EmbeddedDatabaseTest.execute(database, "insert into kept values ('committed')");
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
