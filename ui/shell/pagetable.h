#pragma once

#include "core/domain/permissions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QKeySequence>
#include <QSet>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace lead {

class MainWindow;
enum class CommandScope : std::uint8_t;

/// Where the rail lists a page.
enum class PageGroup : std::uint8_t { Work, Reports, SetUp, Bottom };

/// A page as a window holds it: the widget, and how the window speaks to it. What a page has no use for is empty.
struct Page
{
    QWidget *widget = nullptr;
    std::function<void()> focus = {};                     ///< gives the keyboard to what people need first
    std::function<QJsonObject()> place = {};              ///< what it shows, for going back to it
    std::function<void(const QJsonObject &)> restore = {};
};

/// What a window knows of a page before it is made.
struct PageSpec
{
    QString id;
    QString title;
    QByteArray icon;
    QKeySequence goKey;
    PageGroup group = PageGroup::Work;
    QSet<CommandScope> scopes; ///< of commands that mean something there, beside those that always do
    std::function<Page(MainWindow &)> make;
    Right needs = Right::Read; ///< without it the rail leaves the page out
};

/// Every page that there is, in the order of the rail. A new page is one more line.
std::vector<PageSpec> pageTable();
QString titleOf(PageGroup group);

} // namespace lead
