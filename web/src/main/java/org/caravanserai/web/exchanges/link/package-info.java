/** Pages and API calls of partners who act by a link instead of an account, and of the officers who give them links. */
@NullMarked
package org.caravanserai.web.exchanges.link;

import org.jspecify.annotations.NullMarked;
