/** Pages and API calls of faculties and departments. */
@NullMarked
package org.caravanserai.web.exchanges.unit;

import org.jspecify.annotations.NullMarked;
