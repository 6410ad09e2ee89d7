/** The faculties and departments of an organization that exchange people. */
@NullMarked
package org.caravanserai.domain.exchanges.units;

import org.jspecify.annotations.NullMarked;
