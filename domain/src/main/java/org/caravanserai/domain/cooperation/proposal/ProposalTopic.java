package org.caravanserai.domain.cooperation.proposal;

/** Topic of a proposal. */
public enum ProposalTopic {
    POLICY,
    EXCHANGE,
    LANGUAGE,
    JOINT_PROGRAMME,
    RESEARCH,
    PLATFORM,
    OTHER
}
