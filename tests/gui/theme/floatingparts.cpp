#include "galleryparts.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/theme/typography.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/toasthost.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace lead {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QMenu *menu(QWidget *page)
{
    auto *menu = new QMenu(page);
    menu->addSection(words("LEAD"));
    menu->addAction(icon("phone"), words("&Call"))->setShortcut(QKeySequence(Qt::Key_C));
    QAction *compact = menu->addAction(words("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addAction(icon("user"), words("Assign to a colleague with a long name…"))
        ->setShortcut(QKeySequence(words("Ctrl+Shift+A")));
    menu->addMenu(words("Move to"))->addAction(words("Won"));
    menu->addAction(words("Not now"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(icon("trash-2", Ink::Danger), words("Delete…"))
        ->setProperty(property::Variant, QLatin1String(variant::Danger));
    menu->setActiveAction(menu->actions().at(1));
    return menu;
}

QMessageBox *messageBox(QWidget *page)
{
    auto *box = new QMessageBox(QMessageBox::Warning, words("Leadwright"),
                                words("The workspace is used by another program."),
                                QMessageBox::Retry | QMessageBox::Cancel, page);
    box->setInformativeText(words("Close it there, then try again."));
    box->setDefaultButton(QMessageBox::Retry);
    return box;
}

Popover *popover(QWidget *page)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(metrics::Gap);
    column->addWidget(new InputField(words("&Field"), new QComboBox));
    column->addWidget(new InputField(words("&Value"), new QLineEdit));
    column->addWidget(new Button(words("Add the condition"), Button::Kind::Primary));
    auto *popover = new Popover(words("New condition"), page);
    popover->setContent(content);
    return popover;
}

} // namespace

QList<Floating> makeFloating(QWidget *page)
{
    auto *fileDialog = new QFileDialog(page, words("Choose a list"), words("/usr/share"));
    fileDialog->setOption(QFileDialog::DontUseNativeDialog);
    auto *calendar = new QCalendarWidget(page);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setSelectedDate(QDate(2026, 11, 21));
    auto *combo = new QComboBox(page);
    combo->addItems({words("First name"), words("Last name"), words("Phone (secondary)")});
    combo->insertSeparator(2);
    combo->setGeometry(40, 40, scaled(180), metrics::controlHeight());
    combo->show();
    auto *confirm = new ConfirmDialog(
        words("Delete 42 leads for ever?"),
        words("Their notes and tasks go with them. Nobody can bring them back, not even with undo."),
        words("Delete 42 leads"), ConfirmDialog::Kind::Destructive, page);
    auto *list = menu(page);
    auto *box = messageBox(page);
    auto *over = popover(page);
    auto *bar = new BulkBar(page);
    bar->addButton(words("Assign"), "user");
    bar->addButton(words("Move stage"), "square-kanban");
    bar->addMenu(words("More"), new QMenu(bar));
    auto *toasts = new ToastHost(page);
    toasts->show({.text = words("Moved Jonas Reyes to Qualified"),
                  .actionText = words("Undo"),
                  .tone = ToneName::Success});
    toasts->show({.text = words("The import could not go on because the disk is full; what it brought so far "
                                "is kept and nothing is lost."),
                  .actionText = words("Try again"),
                  .tone = ToneName::Danger});
    return {{"menu", list,
             [list] {
                 list->popup({100, 100});
             }},
            {"messagebox", box, [box] { box->open(); }},
            {"filedialog", fileDialog, [fileDialog] { fileDialog->open(); }},
            {"calendar", calendar, [calendar] { calendar->show(); }},
            {"combo", combo->view()->window(), [combo] { combo->showPopup(); }},
            {"confirm", confirm, [confirm] { confirm->open(); }},
            {"popover", over, [over, combo] { over->openUnder(combo); }},
            {"bulkbar", bar, [bar] { bar->setCount(4, 18442); }}};
}

} // namespace lead
