package org.caravanserai.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of many scripts come out of the PDF as they went in, with their fonts embedded. */
class PdfWriterTest {

    private static final DocumentTemplate TEMPLATE = DocumentTemplate.of(PdfWriterTest.class, "test.xhtml");

    private final DocumentFonts fonts = new DocumentFonts();
    private final PdfWriter writer = new PdfWriter(fonts, Settings.of(Map.of()));

    @Test
    void namesOfManyScriptsAreEmbeddedAndReadable() throws Exception {
        var pdf = writer.write(TEMPLATE.fill(Map.of(
                "title",
                "Certificate <of> \"language\" & more",
                "qr",
                QrCode.dataAddress("https://home.example.org/verify/X"),
                "lines",
                Markup.all(
                        List.of("王小明 北京语言大学", "Амина Диалло", "Nguyễn Thị Ánh", "محمد علي", "پژوهشگر گ", "ئۇيغۇر")
                                .stream()
                                .map(name -> Markup.element("p", name))
                                .toList()))));
        Files.write(Path.of("target/document.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Certificate", "& more", "王小明 北京语言大学", "Амина Диалло", "Nguyễn Thị Ánh");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG))
                    .isEqualTo("en");
        }
    }

    @ParameterizedTest
    @CsvSource({"ltr, true", "rtl, false"})
    void theLogoOfTheInstanceStandsInTheMarginAtTheEndOfTheLine(String direction, boolean right) throws Exception {
        var written = "<html lang=\"fr\" dir=\"%s\"><head><title>T</title><meta name=\"subject\" content=\"S\"/></head>"
                        .formatted(direction)
                + "<body><p>One</p><p style=\"page-break-before: always\">Two</p></body></html>";
        var plain = writer.write(written);
        var marked = new PdfWriter(
                        fonts,
                        Settings.of(Map.of(
                                Setting.LOGO.property(),
                                QrCode.dataAddress("logo"),
                                Setting.NAME.property(),
                                "{\"fr\":\"Routes de l’Est\"}")))
                .write(written);
        try (var before = Loader.loadPDF(plain);
                var document = Loader.loadPDF(marked)) {
            assertThat(document.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
            assertThat(new PDFTextStripper().getText(document)).isEqualTo(new PDFTextStripper().getText(before));
            for (var page : document.getPages()) {
                var place = new PictureFinder().in(page);
                assertThat(place.getTranslateX() > page.getMediaBox().getWidth() / 2)
                        .isEqualTo(right);
                assertThat(place.getTranslateY())
                        .isGreaterThan(page.getMediaBox().getHeight() - 57);
            }
        }
    }

    /** Where a page draws its picture. */
    private static final class PictureFinder extends PDFStreamEngine {

        private final List<Matrix> found = new ArrayList<>();

        PictureFinder() {
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        Matrix in(PDPage page) throws IOException {
            processPage(page);
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")) {
                found.add(getGraphicsState().getCurrentTransformationMatrix());
            } else {
                super.processOperator(operator, operands);
            }
        }
    }

    @Test
    void lettersOfPersianAndUyghurAreJoined() {
        var letters = new ArabicReorderer();
        assertThat(letters.shapeText("پژ")).isEqualTo("\ufb58\ufb8b");
        assertThat(letters.shapeText("گل")).isEqualTo("\ufb94\ufede");
        assertThat(letters.shapeText("سلام")).isEqualTo("\ufeb3\ufefc\ufee1");
        assertThat(letters.shapeText("مُحمد").codePoints().filter(point -> point == 0x064f))
                .hasSize(1);
        assertThat(letters.deshapeText(letters.shapeText("ئۇيغۇر پژوهشگر سلام")))
                .isEqualTo("ئۇيغۇر پژوهشگر سلام");
        assertThat(letters.shapeText("Latin 12")).isEqualTo("Latin 12");
    }

    @Test
    void charactersThatNoFontHasAreFound() {
        assertThat(writer.unprintable("Amina Диалло 王 محمد\u200f")).isEmpty();
        assertThat(writer.unprintable("A𐎠𐎡𐎠")).containsExactly("𐎠", "𐎡");
    }

    @ParameterizedTest
    @CsvSource({"ARMENIAN, Արամ", "TIFINAGH, ⴰⵎⵓⵔ", "HAN_EXTENSIONS, 𠮷田"})
    void fontsOfTheMachineAreUsedWhereThereAreAny(SystemFont font, String name) {
        boolean there = SystemFont.present().contains(font);
        assertThat(writer.unprintable(name).isEmpty()).isEqualTo(there);
        assertThat(fonts.needed("Amina 王 " + name).contains(font)).isEqualTo(there);
        assertThat(fonts.needed("Amina 王 Диалло")).isEmpty();
        assertThat(writer.write(
                        "<html lang=\"en\"><head><title>T</title><meta name=\"subject\" content=\"T\"/></head><body>"
                                + name + "</body></html>"))
                .startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theLargeFontIsReadOnlyForTextsThatNeedIt() {
        assertThat(fonts.needsHan("Amina Диалло محمد 12 €")).isFalse();
        assertThat(fonts.needsHan("Amina 王")).isTrue();
    }

    @Test
    void rulesOfJoinedLettersAreTriedOnlyOnTextsThatHaveThem() {
        assertThat(DocumentFonts.joinsLetters("Қазақстан, 哈萨克斯坦, كازاخستان")).isFalse();
        assertThat(DocumentFonts.joinsLetters("ঢাকা")).isTrue();
    }

    @Test
    void theChineseCommaAndFullStopAreThoseOfTheFontOfHan() {
        assertThat(List.of("、", "。")).allMatch(fonts::needsHan);
        assertThat(writer.unprintable("初级班、中级班。")).isEmpty();
        assertThat(fonts.needsHan("«Amina», ‹Диалло›")).isFalse();
    }

    @Test
    void aQrCodeReadsAsWhatItSays() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png("https://home.example.org/verify/X")));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo("https://home.example.org/verify/X");
    }

    @Test
    void aPlaceWithoutAValueIsAFault() {
        assertThatThrownBy(() -> TEMPLATE.fill(Map.of("title", "x"))).hasMessageContaining("no value for ${");
        assertThatThrownBy(() -> DocumentTemplate.of(PdfWriterTest.class, "absent.xhtml"))
                .hasMessageContaining("absent.xhtml");
    }

    @Test
    void textsAreEscapedAndControlsDropped() {
        assertThat(Markup.element("p", "a<b>\u0001\n\"c\"")
                        .with("class", "x\"y")
                        .xhtml())
                .isEqualTo("<p class=\"x&quot;y\">a&lt;b&gt;<br/>&quot;c&quot;</p>");
    }

    @Test
    void theFirstCellOfARowIsOnTheRightWhereOneReadsFromTheRight() {
        assertThat(PdfWriter.mirrored("<tr class=\"a\"> <th>1</th>\n<td class=\"b\">2 $1</td></tr><tr><td>3</td></tr>"))
                .isEqualTo("<tr class=\"a\"><td class=\"b\">2 $1</td><th>1</th></tr><tr><td>3</td></tr>");
    }

    @Test
    void marksOfDirectionAreNotPrintedAndTheSignStaysAtItsNumber() {
        assertThat(PdfWriter.isolated("<title>7\u200e%\u200e</title><p class=\"x\">\u200e+0.83 (7\u200e%\u200e)</p>"))
                .isEqualTo("<title>7\u200e%\u200e</title><p class=\"x\"><bdi dir=\"ltr\">+0.83</bdi>"
                        + " (<bdi dir=\"ltr\">7%</bdi>)</p>");
        assertThat(PdfWriter.isolated("<p>\u2066-8\u2069 أشخاص</p>"))
                .isEqualTo("<p><bdi dir=\"ltr\">-8</bdi> أشخاص</p>");
    }
}
