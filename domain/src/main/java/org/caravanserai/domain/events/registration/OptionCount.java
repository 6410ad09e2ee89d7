package org.caravanserai.domain.events.registration;

/**
 * How many people have chosen an answer that only so many can choose. Who waits for a place at the event keeps what was chosen.
 *
 * @param question key of the question
 * @param choice key of the answer
 */
public record OptionCount(String question, String choice, int places, int taken) {

    public int left() {
        return Math.max(0, places - taken);
    }

    /** Whether it is this answer to this question. */
    boolean isOf(String otherQuestion, String otherChoice) {
        return question.equals(otherQuestion) && choice.equals(otherChoice);
    }
}
