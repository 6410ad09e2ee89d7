/**
 * What people with an account were told, shown to them. Nothing is written twice: an email that is put into the outbox is a notice of the
 * account that has its address ({@link org.caravanserai.domain.notices.AccountNotices}), in the same texts, so an area that tells somebody
 * by an email template needs nothing more.
 */
@NullMarked
package org.caravanserai.platform.notices;

import org.jspecify.annotations.NullMarked;
