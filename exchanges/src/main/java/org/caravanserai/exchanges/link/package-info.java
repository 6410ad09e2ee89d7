/** Partners without an account: they act for one party of one agreement by a link. */
@NullMarked
package org.caravanserai.exchanges.link;

import org.jspecify.annotations.NullMarked;
