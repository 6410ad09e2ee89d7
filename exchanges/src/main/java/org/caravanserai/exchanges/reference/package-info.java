/** References for applications: asked for by applicants, given by referees through a link. */
@NullMarked
package org.caravanserai.exchanges.reference;

import org.jspecify.annotations.NullMarked;
