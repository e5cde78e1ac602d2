/**
 * Dates as council papers write them, and how long a recipient has to answer. Plain Java that knows nothing of the rest
 * of the product and never asks what day it is: callers say which day they mean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.followthrough.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
