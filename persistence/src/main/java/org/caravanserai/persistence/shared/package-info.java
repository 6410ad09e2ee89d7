/** How values of the domain lie in columns, and what all repositories share. */
@NullMarked
package org.caravanserai.persistence.shared;

import org.jspecify.annotations.NullMarked;
