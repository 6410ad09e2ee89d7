/** Webhooks: other systems are told of facts that history records. */
@NullMarked
package org.caravanserai.domain.webhooks;

import org.jspecify.annotations.NullMarked;
