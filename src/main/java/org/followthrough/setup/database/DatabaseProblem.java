package org.followthrough.setup.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened, for a reason that whoever starts the application can mend. */
class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem what is wrong, in plain words and without passwords
     * @param remedy what to do about it
     */
    DatabaseProblem(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseProblem(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
