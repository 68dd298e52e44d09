/** The tag that every resource of a deployment carries: by it, its cost can be told from others'. */
export const DEPLOYMENT_TAG = 'newsprint-deployment';
