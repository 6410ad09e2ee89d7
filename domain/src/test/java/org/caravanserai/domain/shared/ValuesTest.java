package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that reject nonsense. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X", " 0000-0001-5109-3700 "})
    void anOrcidWithItsCheckDigitIsTaken(String value) {
        assertThat(Orcid.of(value).value()).matches("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0098, orcid-check-digit",
        "0000-0002-1694-2330, orcid-check-digit",
        "0000000218250097, not-an-orcid",
        "'', not-an-orcid",
        "orcid, not-an-orcid"
    })
    void anOrcidWithAnotherCheckDigitOrShapeIsNot(String value, String key) {
        assertThatThrownBy(() -> Orcid.of(value))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::key)
                        .containsExactly(key));
    }

    @Test
    void whoHasNoAddressIsShownNone() {
        assertThat(NoAddress.shown("")).isEmpty();
        assertThat(NoAddress.shown(NoAddress.of(Ids.next()).value())).isEmpty();
        assertThat(NoAddress.shown("anna@example.org")).isEqualTo("anna@example.org");
    }

    @ParameterizedTest
    @CsvSource({"+998 90 123 45 67", "(024) 3754-0000 x12", " 112233 "})
    void aTelephoneNumberIsTakenAsPeopleWriteIt(String value) {
        PhoneNumbers.require("phone", value);
        PhoneNumbers.require("phone", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12", "+998 call me", "12345678901234567890"})
    void anythingElseIsNoTelephoneNumber(String value) {
        assertThatThrownBy(() -> PhoneNumbers.require("phone", value))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("phone", "not-a-phone-number")));
    }

    @ParameterizedTest
    @CsvSource({"https://ror.org/02v51f717, 02v51f717", "ror.org/02V51F717, 02v51f717", "02v51f717, 02v51f717"})
    void aRorIdentifierIsKeptBare(String value, String bare) {
        assertThat(RorId.of(value).value()).isEqualTo(bare);
        assertThat(RorId.of(value).address()).isEqualTo("https://ror.org/" + bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12v51f717", "02v51f71", "https://example.org/02v51f717"})
    void anythingElseIsNoRorIdentifier(String value) {
        assertThatThrownBy(() -> RorId.of(value)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"Anna@Example.ORG, anna@example.org", "李@例子.中国, 李@例子.中国", "a.b+c@x.kz, a.b+c@x.kz"})
    void anAddressIsComparedWithoutCase(String typed, String kept) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "anna", "anna@", "@example.org", "a b@example.org", "a@b..c", "a@b\nBcc: c@d", "<a@b.c>"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(Invalid.class);
    }

    @Test
    void aSlugIsMadeOfATitleOrElseOfTheFallback() {
        assertThat(Slug.from("Élan & Wissenschaft 2027!", "event").value()).isEqualTo("elan-wissenschaft-2027");
        assertThat(Slug.from("大学校长论坛", "forum-2027").value()).isEqualTo("forum-2027");
        assertThat(Slug.from("x".repeat(200), "event").value()).hasSize(60);
        assertThat(Slug.of("forum").numbered(2).value()).isEqualTo("forum-2");
        assertThatThrownBy(() -> Slug.of("Not A Slug")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Slug.of("a")).isInstanceOf(Invalid.class);
    }

    @Test
    void countriesAndLanguagesAreThoseOfTheStandards() {
        assertThat(CountryCode.of(" cn ").value()).isEqualTo("CN");
        assertThat(CountryCode.known()).contains("KZ");
        assertThat(CountryCode.of("XK").value())
                .as("left to its users by the standard, and used")
                .isEqualTo("XK");
        assertThatThrownBy(() -> CountryCode.of("XX")).isInstanceOf(Invalid.class);
        assertThat(LanguageTag.of("ZH-hant").value()).isEqualTo("zh-Hant");
        assertThat(LanguageTag.of("zh").locale().getLanguage()).isEqualTo("zh");
        assertThat(LanguageTag.of("en")).isLessThan(LanguageTag.of("zh"));
        assertThatThrownBy(() -> LanguageTag.of("no language")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> LanguageTag.of("")).isInstanceOf(Invalid.class);
    }

    @Test
    void aTextIsReadInTheNearestLanguageThereIs() {
        var text = LocalizedText.of("en", "Forum", "zh", "论坛");
        assertThat(text.in("zh")).isEqualTo("论坛");
        assertThat(text.in("zh-Hant")).isEqualTo("论坛");
        assertThat(text.in("ru")).isEqualTo("Forum");
        assertThat(LocalizedText.of("kk", "Форум").in("en")).isEqualTo("Форум");
        assertThat(LocalizedText.EMPTY.in("en")).isEmpty();
        assertThat(text.missing(List.of("en", "ru"))).containsExactly("ru");
    }

    @Test
    void blankTextsAreDroppedAndEndlessOnesRefused() {
        assertThat(new LocalizedText(Map.of("en", " ")).isEmpty()).isTrue();
        assertThat(LocalizedText.EMPTY.with("fr", " Colloque ").in("fr")).isEqualTo("Colloque");
        assertThatThrownBy(() -> LocalizedText.of("en", "x".repeat(LocalizedText.MAX_LENGTH + 1)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void peopleAreCalledInTheOrderOfTheirCulture() {
        assertThat(new PersonName("Wei", "Li", "李伟", true).full()).isEqualTo("Li Wei (李伟)");
        assertThat(PersonName.of("Anna", "Petrova").full()).isEqualTo("Anna Petrova");
        assertThat(PersonName.of("Suharto", " ").full()).isEqualTo("Suharto");
        assertThatThrownBy(() -> PersonName.of(" ", "Petrova")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PersonName.of("A", "x".repeat(121))).isInstanceOf(Invalid.class);
    }

    @Test
    void namesInChineseCharactersAreOneWordWithTheFamilyNameFirst() {
        assertThat(PersonName.of("晓明", "李").full()).isEqualTo("李晓明");
        assertThat(PersonName.of("Xiaoming", "李").full()).isEqualTo("Xiaoming 李");
    }

    @Test
    void aNameIsReadInTheScriptOfTheReadersLanguage() {
        var siyu = new PersonName("Siyu", "Chen", "陈思雨", true);
        assertThat(siyu.in("zh")).isEqualTo("陈思雨");
        assertThat(siyu.in("zh-Hans")).isEqualTo("陈思雨");
        assertThat(siyu.in("ru")).isEqualTo("Chen Siyu (陈思雨)");
        var amina = new PersonName("Amina", "Yusupova", "Амина Юсупова", false);
        assertThat(amina.in("ru")).isEqualTo("Амина Юсупова");
        assertThat(amina.in("zh")).isEqualTo("Amina Yusupova (Амина Юсупова)");
        assertThat(PersonName.of("Aya", "Kouassi").in("fr")).isEqualTo("Aya Kouassi");
    }

    @Test
    void aNameThatSomebodyEntersHoldsNoAddressAndNoLink() {
        Stream.of(
                        "You won: http://evil.example/claim",
                        "www.evil",
                        "write to a@b",
                        "evil.example",
                        "Evil.com now",
                        "EVIL.COM")
                .forEach(name -> {
                    assertThatThrownBy(() -> PersonName.entered(name, null, null, false))
                            .as(name)
                            .isInstanceOf(Invalid.class);
                    assertThatThrownBy(() -> PersonName.entered("Anna", "Guest", name, false))
                            .as(name)
                            .isInstanceOf(Invalid.class);
                });
        Stream.of("St.John", "J. R. R.", "Dr.Karl", "Ma. Teresa", "O’Neill", "Jean-Luc", "晓明")
                .forEach(name -> assertThat(
                                PersonName.entered(name, null, null, false).given())
                        .isEqualTo(name));
    }

    @Test
    void aNameThatIsTooLongIsRefusedForItsLengthBeforeAnythingIsLookedForInIt() {
        assertThatThrownBy(() -> PersonName.entered("Anna", "x@" + "x".repeat(100_000), null, false))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::key)
                        .containsExactly("text-too-long"));
    }

    @Test
    void anAddressThatSomebodyEntersHasADomainWithADot() {
        assertThat(EmailAddress.of("timur@ux.example").value()).isEqualTo("timur@ux.example");
        assertThat(EmailAddress.of("张伟@例子.中国").value()).isEqualTo("张伟@例子.中国");
        Stream.of("timur@ux", "a@localhost", "timur@ux.", "timur@.ux", "timur@ux.e")
                .forEach(address -> assertThatThrownBy(() -> EmailAddress.of(address))
                        .as(address)
                        .isInstanceOf(Invalid.class));
    }

    @Test
    void aPageOfAListHasBounds() {
        assertThat(new PageRequest(3, 20, " words ", "").offset()).isEqualTo(60);
        assertThat(new PageRequest(0, 20, " words ", "").query()).isEqualTo("words");
        assertThat(PageRequest.first(5).sort()).isNull();
        assertThatThrownBy(() -> new PageRequest(-1, 20, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PageRequest(0, 201, null, null)).isInstanceOf(Invalid.class);
        var page = new Page<>(List.of(1, 2), 0, 2, 5).map(number -> number * 10);
        assertThat(page.items()).containsExactly(10, 20);
        assertThat(page.pages()).isEqualTo(3);
    }

    @Test
    void wordsAreKeptOnceInTheirOrder() {
        assertThat(Tags.of("b", " a ", "b", "").values()).containsExactly("b", "a");
        assertThat(Tags.languages(List.of("ZH", "en")).values()).containsExactly("zh", "en");
        assertThatThrownBy(() -> Tags.languages(List.of("not a tag"))).isInstanceOf(Invalid.class);
    }

    @Test
    void aReasonSaysSomethingAndNotTooMuch() {
        assertThat(Reason.of(" Too few learners ").value()).isEqualTo("Too few learners");
        assertThat(Reason.orNull(" ")).isNull();
        assertThatThrownBy(() -> Reason.of(null))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("reason", "required")));
        assertThatThrownBy(() -> Reason.of("x".repeat(501)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::key)
                        .containsExactly("text-too-long"));
    }

    @Test
    void aTimeIsMeantAsWrittenOrAsTheClocksOfThePlaceShowIt() {
        var berlin = ZoneId.of("Europe/Berlin");
        assertThat(WrittenTime.parse("2027-05-10T09:00+08:00").in("startsAt", berlin))
                .isEqualTo(Instant.parse("2027-05-10T01:00:00Z"));
        assertThat(WrittenTime.parse("2027-05-10T09:00").in("startsAt", berlin))
                .isEqualTo(Instant.parse("2027-05-10T07:00:00Z"));
        assertThat(WrittenTime.parse("2027-10-31T02:30").in("startsAt", berlin))
                .as("the earlier of two")
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        var skipped = WrittenTime.parse("2027-03-28T02:30");
        assertThatThrownBy(() -> skipped.in("startsAt", berlin))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("startsAt", "time-left-out")));
        var known = WrittenTime.of(Instant.parse("2027-05-10T07:00:00Z"));
        assertThat(known.in("startsAt", berlin)).isEqualTo(Instant.parse("2027-05-10T07:00:00Z"));
        assertThat(WrittenTime.parse(known.toString())).isEqualTo(known);
    }

    @Test
    void faultsAreCollectedAndNamedAllAtOnce() {
        var collector = new Invalid.Collector()
                .check(false, "a", "required")
                .check(true, "b", "required")
                .attempt("c", () -> Orcid.of("nonsense"));
        assertThatThrownBy(collector::throwIfAny).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.violations().stream().map(Invalid.Violation::field))
                .containsExactly("a", "c"));
        new Invalid.Collector().throwIfAny();
    }

    @Test
    void failuresCarryTheKeyOfTheirMessage() {
        assertThat(new Refused("event-full", 7).key()).isEqualTo("event-full");
        assertThat(new Refused("event-full", 7).arguments()).containsExactly(7);
        assertThat(Ids.next().version()).isEqualTo(7);
    }
}
