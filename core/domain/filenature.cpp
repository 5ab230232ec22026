#include "core/domain/filenature.h"

#include "core/domain/filename.h"

#include <QByteArray>
#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace lead {

namespace {

// What a name promises, or what bytes are.
enum class Sort : std::uint8_t { Unknown, Program, Starter, WebPage, MacroDocument, Pdf, Picture, Packed, OldOffice, Text };

struct Ending
{
    Sort sort;
    std::string_view endings; // each between blanks
};
constexpr std::array endings{
    Ending{Sort::Program,
           " exe com scr pif msi msp mst dll cpl sys drv ocx bin run out elf so ko dylib app appimage deb rpm apk ipa snap flatpak flatpakref flatpakrepo dmg pkg"
           " jar war class jnlp bat cmd ps1 psm1 psd1 vb vbs vbe js jse mjs ws wsf wsc wsh sct hta chm hlp msc reg inf gadget application xll appref-ms"
           " sh bash zsh fish csh ksh command py pyc pyw pl pm rb php lua tcl awk sed groovy scpt osax workflow action crx xpi vsix iso img vhd vhdx "},
    Ending{Sort::Starter, " desktop lnk url webloc website service timer desktoplink directory kdelnk library-ms search-ms settingcontent-ms theme themepack "},
    Ending{Sort::WebPage, " html htm xhtml xht shtml shtm mht mhtml svg svgz xml xsl xslt "},
    Ending{Sort::MacroDocument, " docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm "},
    Ending{Sort::Pdf, " pdf "},
    Ending{Sort::Picture, " png jpg jpeg jpe gif webp bmp tif tiff ico "},
    Ending{Sort::Packed, " zip docx dotx xlsx xltx pptx potx ppsx odt ods odp odg ott ots epub gz tgz bz2 xz 7z rar zst "},
    Ending{Sort::OldOffice, " doc dot xls xlt ppt pps pot msg "},
    Ending{Sort::Text, " txt text csv tsv tab md markdown log json jsonl yaml yml ini conf cfg eml vcf ics rtf "},
};

struct Signature
{
    Sort sort;
    std::string_view bytes;
};
using namespace std::string_view_literals;
constexpr std::array signatures{
    Signature{Sort::Program, "\x7f" "ELF"sv},
    Signature{Sort::Program, "\xfe\xed\xfa\xce"sv},
    Signature{Sort::Program, "\xfe\xed\xfa\xcf"sv},
    Signature{Sort::Program, "\xce\xfa\xed\xfe"sv},
    Signature{Sort::Program, "\xcf\xfa\xed\xfe"sv},
    Signature{Sort::Program, "\xca\xfe\xba\xbe"sv},
    Signature{Sort::Program, "\0asm"sv},
    Signature{Sort::Program, "!<arch>\n"sv},
    Signature{Sort::Program, "\xed\xab\xee\xdb"sv},
    Signature{Sort::Program, "#!"sv},
    Signature{Sort::Program, "ITSF\x03\0"sv},
    Signature{Sort::Starter, "\x4c\0\0\0\x01\x14\x02\0"sv},
    Signature{Sort::Picture, "\x89PNG\r\n"sv},
    Signature{Sort::Picture, "\xff\xd8\xff"sv},
    Signature{Sort::Picture, "GIF87a"sv},
    Signature{Sort::Picture, "GIF89a"sv},
    Signature{Sort::Picture, "II*\0"sv},
    Signature{Sort::Picture, "MM\0*"sv},
    Signature{Sort::Picture, "\0\0\x01\0"sv},
    Signature{Sort::Packed, "PK\x03\x04"sv},
    Signature{Sort::Packed, "PK\x05\x06"sv},
    Signature{Sort::Packed, "\x1f\x8b"sv},
    Signature{Sort::Packed, "\xfd" "7zXZ"sv},
    Signature{Sort::Packed, "7z\xbc\xaf\x27\x1c"sv},
    Signature{Sort::Packed, "Rar!\x1a\x07"sv},
    Signature{Sort::Packed, "\x28\xb5\x2f\xfd"sv},
    Signature{Sort::OldOffice, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv},
};

// Beginnings of text that a program acts upon, in lower case.
constexpr std::array webBeginnings{"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<script"sv, "<svg"sv, "<iframe"sv, "<!doctype svg"sv};
constexpr std::array starterBeginnings{"[desktop entry]"sv, "[internetshortcut]"sv, "[{000214a0"sv};
constexpr std::array scriptBeginnings{"@echo off"sv, "windows registry editor"sv, "<?php"sv, "<job"sv, "<package>"sv, "<hta:"sv};

Sort sortOfName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0)
        return Sort::Unknown;
    const std::string wanted = ' ' + name.mid(dot + 1).toLower().toStdString() + ' ';
    for (const Ending &ending : endings)
        if (wanted.find(' ', 1) == wanted.size() - 1 && ending.endings.find(wanted) != std::string_view::npos)
            return ending.sort;
    return Sort::Unknown;
}

// The text of the first bytes in lower case, without byte order marks, the zeros of UTF-16 and blanks at the beginning.
std::string textOf(std::string_view head)
{
    std::string text;
    for (const char c : head)
        if (c != '\0' && c != '\xef' && c != '\xbb' && c != '\xbf' && c != '\xff' && c != '\xfe')
            text += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n\f\v"), text.size()));
    return text;
}

template <std::size_t Count>
bool beginsWithOneOf(std::string_view text, const std::array<std::string_view, Count> &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view one) { return text.starts_with(one); });
}

// Comments and declarations before the first element hide nothing.
std::string_view withoutPrologue(std::string_view text)
{
    for (;;) {
        const bool isComment = text.starts_with("<!--");
        const std::string_view end = isComment ? "-->" : "?>";
        if (!isComment && !text.starts_with("<?xml"))
            return text;
        const std::size_t at = text.find(end);
        if (at == std::string_view::npos)
            return text;
        text.remove_prefix(at + end.size());
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f\v"), text.size()));
    }
}

Sort sortOfBytes(std::string_view head)
{
    for (const Signature &signature : signatures)
        if (head.starts_with(signature.bytes))
            return signature.sort;
    // Beginnings that ordinary text may have as well, hence with what must follow.
    if (head.starts_with("MZ") && head.substr(0, 64).find('\0') != std::string_view::npos)
        return Sort::Program;
    if (head.size() > 14 && ((head.starts_with("RIFF") && head.substr(8, 4) == "WEBP") || (head.starts_with("BM") && head.substr(6, 4) == "\0\0\0\0"sv)))
        return Sort::Picture;
    if (head.starts_with("BZh") && head.size() > 9 && head.substr(4, 6) == "1AY&SY")
        return Sort::Packed;
    const std::string text = textOf(head);
    const std::string_view begins = withoutPrologue(text);
    if (text.starts_with("#!") || beginsWithOneOf(begins, scriptBeginnings))
        return Sort::Program;
    // A comment line may come before the heading of a starter.
    if (beginsWithOneOf(begins, starterBeginnings) || text.find("\n[desktop entry]") != std::string::npos)
        return Sort::Starter;
    if (beginsWithOneOf(begins, webBeginnings))
        return Sort::WebPage;
    // Readers look for it in the first kilobyte.
    if (head.substr(0, 1024).find("%PDF-") != std::string_view::npos)
        return Sort::Pdf;
    return Sort::Unknown;
}

// Whether bytes of this sort always have a beginning that gives them away.
bool hasSignature(Sort sort)
{
    return sort == Sort::Pdf || sort == Sort::Picture || sort == Sort::Packed || sort == Sort::OldOffice;
}

bool isDisguised(Sort promised, Sort actual)
{
    if (promised == actual || (promised == Sort::MacroDocument && actual == Sort::Packed))
        return false;
    if (promised == Sort::OldOffice) // written by other programs under that name for decades: RTF, HTML, text
        return actual == Sort::Program || actual == Sort::Starter || actual == Sort::Pdf || actual == Sort::Picture;
    if (promised == Sort::Packed && actual == Sort::OldOffice) // a protected workbook is packed that way
        return false;
    if (hasSignature(promised))
        return true;
    return promised == Sort::Text && actual != Sort::Unknown;
}

FileNature::Kind kindOf(Sort sort)
{
    switch (sort) {
    case Sort::Program:
    case Sort::Starter:
        return FileNature::Program;
    case Sort::WebPage:
        return FileNature::WebPage;
    case Sort::MacroDocument:
        return FileNature::Macros;
    default:
        return FileNature::Ordinary;
    }
}

} // namespace

FileNature fileNature(QStringView name, QByteArrayView head)
{
    const Sort promised = sortOfName(safeFileName(name));
    const Sort actual = sortOfBytes({head.data(), static_cast<std::size_t>(std::min(head.size(), FileNatureBytes))});
    // Either is enough: programs go by the name, and people send the bytes under another.
    const FileNature::Kind byName = kindOf(promised), byBytes = kindOf(actual);
    const bool runs = byName == FileNature::Program || byBytes == FileNature::Program;
    const bool isEmpty = head.isEmpty() && actual == Sort::Unknown;
    return {runs ? FileNature::Program : byBytes != FileNature::Ordinary ? byBytes : byName, !isEmpty && isDisguised(promised, actual)};
}

} // namespace lead
