/** Where the data live: the database that the environment names, or else a PostgreSQL of the application's own. */
@NullMarked
package org.followthrough.setup.database;

import org.jspecify.annotations.NullMarked;
