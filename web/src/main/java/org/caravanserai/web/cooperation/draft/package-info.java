/** Pages and API calls of drafts: what is typed of a record of the registry before it is published. */
@NullMarked
package org.caravanserai.web.cooperation.draft;

import org.jspecify.annotations.NullMarked;
