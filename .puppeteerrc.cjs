// Browsers come from the system's packages; nothing is downloaded during an install.
module.exports = { skipDownload: true };
