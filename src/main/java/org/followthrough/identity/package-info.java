/** People: accounts, what they are trusted with, the posts of a council and who held them when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "history"})
package org.followthrough.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
