/** Organizations and their import, as programs and people meet them. */
@NullMarked
package org.caravanserai.acceptance.organizations;

import org.jspecify.annotations.NullMarked;
