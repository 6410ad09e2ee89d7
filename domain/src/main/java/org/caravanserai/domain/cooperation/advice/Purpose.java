package org.caravanserai.domain.cooperation.advice;

/** Purpose of a planned cooperation. */
public enum Purpose {
    TRAIN_SKILLED_PEOPLE,
    JOINT_RESEARCH,
    TRANSFER_RESULTS,
    LEARN_LANGUAGE,
    EXCHANGE_STUDENTS,
    EXCHANGE_SCHOLARS,
    AWARD_DEGREES_TOGETHER,
    DISCUSS_POLICY
}
