/** Who may come in and what every answer carries: sign-in, sessions, headers, hosts. */
@NullMarked
package org.followthrough.setup.security;

import org.jspecify.annotations.NullMarked;
