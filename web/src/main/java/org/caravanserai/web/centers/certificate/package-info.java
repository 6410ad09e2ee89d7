/** Pages and API calls by which the certificates of a class are issued, replaced and revoked. */
@NullMarked
package org.caravanserai.web.centers.certificate;

import org.jspecify.annotations.NullMarked;
