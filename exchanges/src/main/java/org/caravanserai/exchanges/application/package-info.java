/** Applications as their applicants write, submit and withdraw them. */
@NullMarked
package org.caravanserai.exchanges.application;

import org.jspecify.annotations.NullMarked;
