#include "ui/intake/undoimportdialog.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int ShownAtOnce = 6;
}

UndoImportDialog::UndoImportDialog(const UndoPreview &preview, const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo the import"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Snug);
    const QLocale locale;
    const auto addText = [layout, this](const QString &text, TextStyle style, Ink ink) {
        auto *label = new TextLabel(text, style, ink);
        label->setWordWrap(true);
        label->setMinimumWidth(metrics::textWidth(this, 64));
        layout->addWidget(label);
    };
    addText(tr("Undo the import of %1?").arg(name), TextStyle::PanelTitle, Ink::Text);
    addText(tr("%1 leads and values that nobody touched go back to what they were. %2 were worked on since and stay as they are:")
                .arg(numberText(preview.changed, locale), numberText(preview.clashCount, locale)),
            TextStyle::Body, Ink::Text2);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("conflicts"));
    list->setAccessibleName(tr("What stays as it is"));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const UndoClash &clash : preview.clashes) {
        auto *item = new QListWidgetItem(sentenceOf(clash), list);
        item->setToolTip(plainToolTip(item->text()));
    }
    if (const qint64 more = preview.clashCount - static_cast<qint64>(preview.clashes.size()); more > 0)
        new QListWidgetItem(tr("and %1 more").arg(numberText(more, locale)), list);
    const int rows = std::min(list->count(), ShownAtOnce);
    list->setFixedHeight(rows * metrics::plainRowHeight() + 2 * metrics::Tight);
    layout->addWidget(list);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setDefault(true);
    auto *go = new Button(tr("&Undo untouched only"), Button::Kind::Danger);
    go->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(go, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout->addSpacing(metrics::Gap);
    layout->addLayout(buttons);
    cancel->setFocus();
}

QString UndoImportDialog::sentenceOf(const UndoClash &clash)
{
    if (clash.label.isEmpty())
        return tr("%1 · %2", "lead, why it stays").arg(clash.name, clash.reason);
    return tr("%1 · %2 is “%3” now, changed by %4 on %5", "lead, field, value, person, when")
        .arg(clash.name, clash.label, clash.now, clash.who, QLocale().toString(QDateTime::fromMSecsSinceEpoch(clash.when), QLocale::ShortFormat));
}

} // namespace lead
