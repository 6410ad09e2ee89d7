/** Requests to other machines, to public addresses only. */
@NullMarked
package org.caravanserai.platform.http;

import org.jspecify.annotations.NullMarked;
