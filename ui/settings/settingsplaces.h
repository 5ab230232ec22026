#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace lead {

/// A section of the settings as other parts of the window offer it, without making the page.
struct SettingsPlace
{
    QString id; ///< for SettingsPage::showSection()
    QByteArray icon;
    QString title;
    QStringList entries; ///< what can be set there, by the names that the section has for it
};

/// Every section, in the order of the page.
std::vector<SettingsPlace> settingsPlaces();

} // namespace lead
