/** What holds everywhere: rules of the code, of the templates, and of who may see and do what. */
@NullMarked
package org.followthrough.guards;

import org.jspecify.annotations.NullMarked;
