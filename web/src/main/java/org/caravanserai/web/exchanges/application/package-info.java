/** Pages on which a scholar applies and follows their own applications. */
@NullMarked
package org.caravanserai.web.exchanges.application;

import org.jspecify.annotations.NullMarked;
