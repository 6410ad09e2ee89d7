/** Pages and API calls by which applications are scored, ranked and given places. */
@NullMarked
package org.caravanserai.web.exchanges.selection;

import org.jspecify.annotations.NullMarked;
