/**
 * Looks for words in everything that is published. It reads the tables of all features by SQL and knows none of their
 * classes: what is found of a feature is said in one class named after it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "dates", "status"})
package org.followthrough.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
