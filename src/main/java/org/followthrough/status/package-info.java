/**
 * The status categories and the flowchart that leads to them, as the Leeds scrutiny boards used them. Plain Java that
 * knows nothing of the rest of the product: the graph, a walk through it, its wording and its drawing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.followthrough.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
