#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace lead {

/// A section of the settings as other parts of the window offer it, without making the page.
struct SettingsPlace
{
    QString id; ///< for SettingsPage::showSection()
    QByteArray icon;
    QString title;
};

/// Every section, in the order of the page.
std::vector<SettingsPlace> settingsPlaces();

} // namespace lead
