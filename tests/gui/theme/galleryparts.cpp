#include "galleryparts.h"

#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scorering.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lead {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Section);
    return column;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

template <typename T>
T *disabled(T *widget)
{
    widget->setEnabled(false);
    return widget;
}

template <typename T>
T *checkedOne(T *widget)
{
    widget->setCheckable(true);
    widget->setChecked(true);
    return widget;
}

template <typename T>
T *smallOne(T *widget)
{
    widget->setSmall(true);
    return widget;
}

template <typename T>
T *named(T *widget, const char *name)
{
    widget->setAccessibleName(words(name));
    return widget;
}

QPushButton *menuButton()
{
    auto *button = new Button(words("More"), Button::Kind::Secondary, "ellipsis");
    auto *menu = new QMenu(button);
    menu->addAction(words("Print…"));
    button->setMenu(menu);
    return button;
}

QComboBox *combo(const char *name, bool isEditable = false)
{
    auto *box = named(new QComboBox, name);
    box->addItems({words("Partner-Q4 mapping"), words("None"), words("Landing page 2026")});
    box->setEditable(isEditable);
    return box;
}

QLineEdit *edit(const char *text, const char *placeholder = "")
{
    auto *line = named(new QLineEdit(words(text)), "Text");
    line->setPlaceholderText(words(placeholder));
    return line;
}

QLineEdit *readOnly(QLineEdit *line)
{
    line->setReadOnly(true);
    return line;
}

void addButtons(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(words("BUTTONS"), TextStyle::Caption, Ink::Text3));
    using Kind = Button::Kind;
    column->addLayout(
        rowOf({new Button(words("&Add lead"), Kind::Primary, "plus"),
               new Button(words("Import"), Kind::Secondary, "upload"),
               new Button(words("Ghost"), Kind::Ghost, "list-filter"),
               new Button(words("Delete"), Kind::Danger, "trash-2"), checkedOne(new Button(words("On"))),
               menuButton(), smallOne(new Button(words("Small"))),
               smallOne(new Button(words("Small"), Kind::Primary))}));
    column->addLayout(rowOf({disabled(new Button(words("Add lead"), Kind::Primary, "plus")),
                             disabled(new Button(words("Import"), Kind::Secondary, "upload")),
                             disabled(new Button(words("Ghost"), Kind::Ghost, "list-filter")),
                             disabled(new Button(words("Delete"), Kind::Danger, "trash-2")),
                             new IconButton("ellipsis", words("More"), words("Ctrl+M")),
                             disabled(new IconButton("phone", words("Call"))),
                             checkedOne(new IconButton("star", words("Star"))),
                             smallOne(new IconButton("x", words("Close")))}));
    auto *half = new QCheckBox(words("Partly"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    column->addLayout(
        rowOf({new QCheckBox(words("Off")), checkedOne(new QCheckBox(words("On"))), half,
               disabled(checkedOne(new QCheckBox(words("Switched off")))), new QRadioButton(words("One")),
               checkedOne(new QRadioButton(words("Other"))), disabled(new QRadioButton(words("None")))}));
}

void addInputs(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(words("INPUTS"), TextStyle::Caption, Ink::Text3));
    auto *search = new SearchField(words("Search leads"));
    search->setKeyHint(words("/"));
    auto *found = new SearchField(words("Search leads"));
    found->setText(words("Jonas"));
    column->addLayout(rowOf({search, found, edit("Maya Torres"), edit("", "Placeholder"),
                             disabled(edit("Switched off")), readOnly(edit("Only to read"))}));
    auto *spin = named(new QSpinBox, "Points");
    spin->setValue(42);
    auto *date = named(new QDateEdit(QDate(2026, 11, 21)), "Day");
    date->setCalendarPopup(true);
    auto *ghost = combo("Sort");
    ghost->setProperty(property::Variant, QLatin1String(variant::Ghost));
    column->addLayout(rowOf({combo("Template"), combo("Own text", true), disabled(combo("Off")), ghost, spin,
                             disabled(named(new QSpinBox, "Off")), date}));
    auto *wrong = new InputField(words("&Telephone"), edit("555-01"));
    wrong->setProblem(words("This number has too few digits for the United States."));
    auto *hinted = new InputField(words("&Name"), edit("Jonas Reyes"));
    hinted->setHint(words("As it should stand in letters."));
    auto *slider = named(new QSlider(Qt::Horizontal), "Threshold");
    slider->setValue(60);
    column->addLayout(rowOf({hinted, wrong, slider}));
    auto *area =
        named(new QPlainTextEdit(words("Asked for a quote on a 24-panel system.\nPrefers text after 5 PM.")),
              "Note");
    area->setFixedHeight(scaled(70));
    auto *empty = named(new QPlainTextEdit, "Note");
    empty->setPlaceholderText(words("Write a note…"));
    empty->setFixedHeight(scaled(70));
    auto *areas = new QHBoxLayout;
    areas->addWidget(area);
    areas->addWidget(empty);
    column->addLayout(areas);
}

QTableWidget *table()
{
    auto *view = named(new QTableWidget(6, 4), "Leads");
    view->setHorizontalHeaderLabels({words("Name"), words("Stage"), words("Next step"), words("Value")});
    view->setShowGrid(false);
    view->setSelectionBehavior(QTableView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < view->rowCount(); ++row) {
        auto *name = new QTableWidgetItem(words("Victor Whitfield"));
        name->setCheckState(row % 2 ? Qt::Checked : Qt::Unchecked);
        view->setItem(row, 0, name);
        view->setItem(row, 1, new QTableWidgetItem(words("Appointment")));
        view->setItem(row, 2, new QTableWidgetItem(words("Confirm the appointment with a very long text")));
        auto *value = new QTableWidgetItem(words("$20,200"));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        view->setItem(row, 3, value);
    }
    view->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view->setColumnWidth(0, scaled(170));
    view->selectRow(2);
    return view;
}

QTreeWidget *tree()
{
    auto *view = named(new QTreeWidget, "Groups");
    view->setHeaderLabel(words("Group"));
    auto *top = new QTreeWidgetItem(view, {words("Reports")});
    new QTreeWidgetItem(top, {words("Dashboard")});
    new QTreeWidgetItem(top, {words("States")});
    new QTreeWidgetItem(new QTreeWidgetItem(view, {words("Set up")}), {words("Import")});
    top->setExpanded(true);
    view->setCurrentItem(top->child(0));
    return view;
}

QLayout *stateCards()
{
    auto *states = new QHBoxLayout;
    auto *first = new Card;
    auto *empty =
        new EmptyState("inbox", words("No leads yet"), words("Import a list or add the first lead by hand."));
    empty->addButton(words("Import a list…"), Button::Kind::Primary);
    (new QVBoxLayout(first))->addWidget(empty);
    auto *second = new Card;
    auto *error = new ErrorState;
    error->showError(words("The leads could not be read"),
                     words("The workspace is locked by another program."), words("SQLITE_BUSY"));
    (new QVBoxLayout(second))->addWidget(error);
    auto *third = new Card;
    (new QVBoxLayout(third))->addWidget(new SkeletonRows);
    for (Card *card : {first, second, third})
        states->addWidget(card, 1);
    return states;
}

} // namespace

QWidget *galleryOfControls()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    addButtons(column);
    addInputs(column);
    auto *group = new QGroupBox(words("Group of settings"));
    auto *inner = new QVBoxLayout(group);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    auto *busy = new QProgressBar;
    busy->setRange(0, 0);
    inner->addWidget(bar);
    inner->addWidget(busy);
    column->addWidget(group);
    column->addStretch();
    return page;
}

QWidget *galleryOfViews()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    auto *tabs = named(new QTabWidget, "Parts");
    tabs->addTab(table(), words("Table"));
    tabs->addTab(new QWidget, words("Details"));
    tabs->addTab(new QWidget, words("Switched off"));
    tabs->setTabEnabled(2, false);
    column->addWidget(tabs, 2);
    auto *list = named(new QListWidget, "List");
    for (int i = 0; i < 14; ++i)
        list->addItem(words("A row of a list"));
    list->setCurrentRow(1);
    auto *splitter = new QSplitter;
    splitter->addWidget(tree());
    splitter->addWidget(list);
    column->addWidget(splitter, 1);
    return page;
}

QWidget *galleryOfWidgets()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    auto *strip = new TabStrip(words("Views"));
    strip->addTab(words("My open leads"), 128);
    strip->addTab(words("New today"), 42);
    strip->addTab(words("R&D leads"), 1017);
    strip->setUnsaved(1, true);
    strip->setAddText(words("New view"));
    column->addWidget(strip);
    auto *steps =
        new Stepper({words("File"), words("Map columns"), words("Preview & fix"), words("Summary")});
    steps->setCurrent(1);
    column->addWidget(steps);
    auto *chips = new FlowLayout;
    chips->addWidget(new Chip(words("Owner"), words("is"), words("Maya Torres")));
    chips->addWidget(new Chip(words("Score"), words("≥"), words("40")));
    chips->addWidget(new Chip(words("Campaign"), words("is one of"),
                              words("Landing page 2026, Partner fair in Hamburg, Newsletter of spring")));
    column->addLayout(chips);
    QList<QWidget *> pills;
    for (const ToneName tone : {ToneName::Neutral, ToneName::Info, ToneName::Success, ToneName::Warning,
                                ToneName::Danger, ToneName::Violet, ToneName::Teal, ToneName::Accent})
        pills << new Pill(words("Appointment"), tone);
    column->addLayout(rowOf(pills));
    column->addLayout(
        rowOf({new Avatar(words("Maya Torres"), 44), new Avatar(words("Jonas Reyes"), 28),
               new Avatar(words("Łucja"), 28), new ScoreRing(95), new ScoreRing(58), new ScoreRing(12),
               new ScoreRing, new KeyHint(words("Ctrl+K")), new KeyHint(words("/")),
               new Segmented(words("Period"), {words("Today"), words("7 days"), words("30 days")})}));
    for (const Banner::Kind kind :
         {Banner::Kind::Info, Banner::Kind::Success, Banner::Kind::Warning, Banner::Kind::Danger}) {
        auto *banner = new Banner;
        banner->showText(words("An import was interrupted. What it brought so far is kept until you decide."),
                         kind);
        banner->addButton(words("Go on with it"));
        column->addWidget(banner);
    }
    column->addWidget(new ChoiceButton(words("Import a list"),
                                       words("A CSV file from anywhere; the columns are recognised.")));
    auto *line = new ProgressLine;
    line->setActive(true);
    column->addWidget(line);
    column->addLayout(stateCards(), 1);
    column->addWidget(new Divider);
    column->addWidget(new TextLabel(words("Last line of the page"), TextStyle::Small, Ink::Text2));
    return page;
}

} // namespace lead
