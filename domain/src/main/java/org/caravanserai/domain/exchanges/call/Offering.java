package org.caravanserai.domain.exchanges.call;

import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;

/**
 * An agreement of which a call offers places.
 *
 * @param terms in force
 */
public record Offering(Agreement agreement, AgreementTerms terms) {}
