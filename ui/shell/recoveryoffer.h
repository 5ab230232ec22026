#pragma once

#include <QString>

namespace lead {

class Banner;
class MainWindow;

/// Adds to what the banner says of a damaged workspace the way to save what can be read of it, which is opened then.
void offerRecovery(MainWindow &window, Banner &banner, const QString &workspace);

} // namespace lead
