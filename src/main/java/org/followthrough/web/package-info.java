/** What every page shares: the layout's data, form errors, pages of a list, and words for sentences. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "status", "history"})
package org.followthrough.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
