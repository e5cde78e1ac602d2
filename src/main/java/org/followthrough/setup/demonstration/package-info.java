/** The demonstration: published papers and sign-ins named by role, in the profile demo only. */
@NullMarked
package org.followthrough.setup.demonstration;

import org.jspecify.annotations.NullMarked;
