package org.caravanserai.domain.cooperation.proposal;

/** What a proposal is about. */
public enum ProposalTopic {
    POLICY,
    EXCHANGE,
    LANGUAGE,
    JOINT_PROGRAMME,
    RESEARCH,
    PLATFORM,
    OTHER
}
