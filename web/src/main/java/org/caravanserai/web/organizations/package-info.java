/** Organizations on pages and in the API. */
@NullMarked
package org.caravanserai.web.organizations;

import org.jspecify.annotations.NullMarked;
