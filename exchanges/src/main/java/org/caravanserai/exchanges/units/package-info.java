/** Use cases of faculties and departments. */
@NullMarked
package org.caravanserai.exchanges.units;

import org.jspecify.annotations.NullMarked;
