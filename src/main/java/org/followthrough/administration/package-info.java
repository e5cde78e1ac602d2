/**
 * Where administrators keep councils, committees, people, posts and their holders, and read the history. It stands above
 * {@code identity} and {@code council} because a page of somebody's roles names committees, which identity may not know,
 * and the page of a post names both a council and accounts; the page of a hand-over lists what is open.
 * Pages alone: the rules are with the features that own the
 * records.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "history", "web", "identity", "council", "monitoring"})
package org.followthrough.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
