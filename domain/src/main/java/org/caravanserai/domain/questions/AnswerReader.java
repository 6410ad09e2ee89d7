package org.caravanserai.domain.questions;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.PhoneNumbers;
import org.caravanserai.domain.shared.WebAddresses;
import org.jspecify.annotations.Nullable;

/** Reads what somebody sent as the answer to one question: a text, a number, yes or no, or a list of them. */
final class AnswerReader {

    /** Longest answer to {@link QuestionKind#SHORT_TEXT}, in characters. */
    static final int MAX_SHORT_TEXT = 300;

    /** Longest answer to {@link QuestionKind#LONG_TEXT}, in characters. */
    static final int MAX_LONG_TEXT = 5_000;

    private static final int MAX_DIGITS = 30;

    private final Question question;
    private final String field;

    AnswerReader(Question question) {
        this.question = question;
        this.field = Questionnaire.field(question.key());
    }

    /**
     * @return null when nothing was answered
     * @throws Invalid with the field {@code answers.<key>}
     */
    @Nullable
    Answer read(@Nullable Object sent) {
        var values = values(sent);
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1 && question.kind() != QuestionKind.CHOICES) {
            throw new Invalid(field, "one-answer-only");
        }
        return new Answer(question.kind(), values.stream().map(this::value).toList());
    }

    /**
     * Reads what somebody looks for in the answers: part of a text, else an answer as it could be given, or could once.
     *
     * @throws Invalid with the field {@code answers.<key>}
     */
    String sought(String text) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> notLonger(text, MAX_SHORT_TEXT);
            case CHOICE, CHOICES -> choice(text, question.choices());
            case EMAIL, PHONE, WEB_ADDRESS -> notLonger(text, MAX_SHORT_TEXT);
            case YES_NO, NUMBER, DATE, TIME, COUNTRY -> value(text);
        };
    }

    private List<String> values(@Nullable Object sent) {
        var all = sent instanceof List<?> list ? list.stream() : Stream.of(sent);
        return all.filter(Objects::nonNull)
                .peek(this::requirePlain)
                .map(each -> each.toString().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private void requirePlain(Object sent) {
        if (sent instanceof List || sent instanceof Map) {
            throw new Invalid(field, "not-an-answer");
        }
    }

    private String value(String text) {
        return switch (question.kind()) {
            case SHORT_TEXT -> notLonger(text, MAX_SHORT_TEXT);
            case LONG_TEXT -> notLonger(text, MAX_LONG_TEXT);
            case CHOICE, CHOICES -> choice(text, question.offered());
            case YES_NO -> yesOrNo(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case TIME -> time(text);
            case EMAIL -> own(() -> EmailAddress.of(text).value());
            case PHONE -> phone(text);
            case WEB_ADDRESS -> webAddress(notLonger(text, MAX_SHORT_TEXT));
            case COUNTRY -> own(() -> CountryCode.of(text).value());
        };
    }

    private String notLonger(String text, int most) {
        new Invalid.Collector().atMost(field, text, most).throwIfAny();
        return text;
    }

    private String choice(String text, List<Choice> known) {
        return OneOf.word(field, text, known.stream().map(Choice::key).toList());
    }

    private String yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Invalid(field, "not-yes-or-no", text);
        }
        return text;
    }

    private String number(String text) {
        try {
            var number = new BigDecimal(notLonger(text, MAX_DIGITS + 2));
            if (number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS) {
                return number.toPlainString();
            }
        } catch (NumberFormatException nonsense) {
            throw new Invalid(field, "not-a-number", text);
        }
        throw new Invalid(field, "not-a-number", text);
    }

    private String time(String text) {
        try {
            return LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException nonsense) {
            throw new Invalid(field, "not-a-clock-time", text);
        }
    }

    private String phone(String text) {
        PhoneNumbers.require(field, text);
        return text;
    }

    private String webAddress(String text) {
        if (!WebAddresses.isOne(text)) {
            throw new Invalid(field, "not-a-web-address", text);
        }
        return text;
    }

    /** Reads a value of a type that refuses nonsense by itself. */
    private String own(Supplier<String> read) {
        var faults = new Invalid.Collector();
        var value = faults.value(any -> field, read);
        faults.throwIfAny();
        return Objects.requireNonNull(value);
    }

    private String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException nonsense) {
            throw new Invalid(field, "not-a-date", text);
        }
    }
}
